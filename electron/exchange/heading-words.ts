import type { Phone } from '../../shared/domain/customer.ts';

/** What a column fills by itself. */
export const SINGLE_FIELDS = [
  'name',
  'customer-name',
  'company',
  'title',
  'honorific-or-title',
  'email',
  'wechat',
  'website',
  'tags',
  'source',
  'intent',
  'grade',
  'birthday',
  'lunar-birthday',
  'wedding',
  'founding',
  'note',
  'personal',
  'wanted',
  'uid',
  'reading',
  'spouse',
  'children',
  'assistant',
] as const;
export type SingleField = (typeof SINGLE_FIELDS)[number];

/** Headings as `headingKey` leaves them: lower case, no blanks within Chinese, no number behind. */
export const FIELD_WORDS: Readonly<Record<SingleField, string>> = {
  name: '姓名 联系人 客户姓名 联系人姓名 名称 全名 显示名称 name|full name|contact|contact name|display name',
  'customer-name': '客户 客户名称 customer|customer name|client|client name',
  company:
    '公司 单位 公司名称 单位名称 工作单位 企业名称 企业 company|company name|organization|organisation|organization name|firm|employer',
  title: '职务 职位 头衔 岗位 job title|position|role|organization title',
  'honorific-or-title': 'title',
  email: '邮箱 电子邮箱 电子邮件 电子邮件地址 邮件 邮箱地址 邮件地址 email|email address|mail',
  wechat: '微信 微信号 微信id wechat|wechat id|weixin',
  website: '网址 网站 网页 主页 公司网站 个人网页 website|web page|web site|url|homepage|personal web page',
  tags: '标签 分组 类别 tags|tag|labels|label|group membership|categories|groups',
  source: '来源 客户来源 线索来源 渠道来源 source|lead source',
  intent: '意向 客户意向 购买意向 意向度 intent|intention|interest level',
  grade: '级别 意向级别 客户级别 等级 客户等级 意向等级 grade|level|rating|horizon',
  birthday: '生日 出生日期 公历生日 阳历生日 出生年月日 birthday|birth date|birthdate|date of birth|dob',
  'lunar-birthday': '农历生日 阴历生日 旧历生日 生日农历 生日阴历 lunar birthday|birthday lunar|chinese birthday',
  wedding: '纪念日 结婚纪念日 结婚日期 anniversary|wedding anniversary|wedding|wedding day',
  founding: '成立日期 开业日期 成立时间 公司成立日期 founded|founding date|opening date|founded on',
  note: '备注 附注 备注信息 说明 注释 note|notes|remark|remarks|comment|comments|memo',
  personal: '爱好 兴趣 兴趣爱好 业余爱好 喜好 hobby|hobbies|interests|personal',
  wanted: '需求 意向产品 需求产品 意向车型 想要 客户需求 wanted|needs|need|product wanted|interested in',
  uid: 'uid',
  reading: '拼音 姓名拼音 pinyin',
  spouse: '配偶 spouse',
  children: '子女 children',
  assistant: "助理的姓名 助理姓名 assistant's name|assistant name|assistant",
};

export const PHONE_WORDS: Readonly<Record<Phone['label'] | 'by-number', string>> = {
  mobile:
    '手机 手机号 手机号码 移动电话 联系手机 mobile|mobile phone|mobile number|cell|cell phone|cellphone|mobile no|mobile no.',
  work: '商务电话 办公电话 单位电话 公司电话 单位主要电话 办公室电话 business phone|work phone|office phone|company main phone',
  home: '住宅电话 家庭电话 宅电 home phone',
  fax: '传真 传真号码 商务传真 住宅传真 其他传真 fax|fax number|business fax|home fax|other fax|work fax',
  service: '服务电话 客服电话 hotline',
  other:
    '其他电话 寻呼机 车载电话 回电话 无绳电话 tty/tdd电话 other phone|pager|car phone|callback|radio phone|isdn|telex|tty/tdd phone',
  'by-number':
    '电话 联系电话 座机 固定电话 固话 电话号码 主要电话 联系方式 联系号码 phone|phone number|telephone|tel|tel.|primary phone|contact number',
};

export const NAME_PART_WORDS = {
  last: '姓 姓氏 last name|family name|surname|lastname',
  middle: '中间名 middle name|additional name',
  first: '名 名字 first name|given name|firstname',
  suffix: '后缀 suffix|name suffix',
  readingLast: '姓氏拼音 phonetic last name|surname yomi|family name yomi',
  readingFirst: '名字拼音 phonetic first name|given yomi|given name yomi',
} as const;
export type NamePart = keyof typeof NAME_PART_WORDS;

/** Columns that Outlook fills for everybody; these words in them say nothing. */
export const IDLE_WORDS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries<readonly string[]>({
    gender: ['unspecified', '未指定'],
    性别: ['未指定'],
    priority: ['normal', '普通', '中'],
    优先级: ['普通', '中', 'normal'],
    private: ['false', '假'],
    私有: ['false', '假', '否'],
    sensitivity: ['normal', '普通'],
    敏感度: ['普通', 'normal'],
    'email type': ['smtp', 'ex'],
    电子邮件类型: ['smtp', 'ex'],
    'email display name': ['@'],
    电子邮件显示名称: ['@'],
  }),
);

/** The words of a list above: Chinese ones stand apart by blanks, English ones by bars, because these have blanks of their own. */
export const wordsOf = (list: string): string[] =>
  list.split('|').flatMap((part) => {
    const chinese = part.match(/[^ ]*\p{Script=Han}[^ ]*/gu) ?? [];
    const rest = part.replace(/[^ ]*\p{Script=Han}[^ ]*/gu, '').trim();
    return rest === '' ? chinese : [...chinese, rest];
  });
