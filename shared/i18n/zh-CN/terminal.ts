export const terminal = {
  help: `客户账本 —— 今天该联系谁，为什么

  new DIR [--sample]                          建一本账（--sample：带示例客户）
  import FILE --book DIR [--dry-run]          导入通讯录（CSV、vCard）；--dry-run 只看不写
  agenda --book DIR --on YYYY-MM-DD [--days N]  某天起 N 天的跟进
  ics --book DIR --out FILE [--from D --until D]  导出日历文件
  check --book DIR                            检查账本是否完好
  call CHANNEL JSON --book DIR                调用一个频道；JSON 写成 - 就从标准输入读
  channels                                    列出全部频道和它们的格式
  serve --book DIR [--port N]                 在浏览器里打开
  help                                        这一页

  每条命令都可加 --today YYYY-MM-DD 和 --zone Asia/Shanghai，重放某一天。
  结果是 JSON，写在标准输出；出错时 {error:{code,message}} 写在标准错误，退出码 1。`,
};
