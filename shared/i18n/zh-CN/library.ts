export const library = {
  sub: '打电话、发消息前看一眼；一句不合口味，就改成自己的。',
  tabs: '话术库分类',
  tab: {
    scripts: '话术',
    objections: '异议',
    stories: '案例',
    competitors: '对手',
  },
} as const;
