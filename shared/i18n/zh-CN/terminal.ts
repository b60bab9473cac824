export const terminal = {
  help: `客户账本 —— 今天该联系谁，为什么

  new DIR [--sample]                          建一本账（--sample：带示例客户）
  import FILE --book DIR [--dry-run]          导入通讯录（CSV、vCard）；--dry-run 只看不写
  agenda --book DIR --on YYYY-MM-DD [--days N]  某天起 N 天的跟进
  ics --book DIR --out FILE [--from D --until D] [--for outlook|google|apple] [--changes]  导出日历文件
  feed --book DIR [--to DIR]  写一次常新的日历文件
  check --book DIR [--repair --to NEW]        检查账本是否完好；--repair 把能救的另存到新文件夹
  backup [list] --book DIR                    立即备份；list 列出已有备份
  restore ID --book DIR                       用某份备份替换账本（现在的账本先存为备份）
  copy --to NEW --book DIR                    把整本账复制到新文件夹
  recover [WAY] --book DIR                    账本损坏时有哪些办法；写上 WAY 就照办
  call CHANNEL JSON --book DIR                调用一个频道；JSON 写成 - 就从标准输入读
  channels                                    列出全部频道和它们的格式
  serve --book DIR [--port N]                 在浏览器里打开
  help                                        这一页

  每条命令都可加 --today YYYY-MM-DD、--time HH:MM 和 --zone Asia/Shanghai，重放某一天。
  结果是 JSON，写在标准输出；出错时 {error:{code,message}} 写在标准错误，退出码 1。`,
};
