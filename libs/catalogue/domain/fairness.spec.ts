import { unfairIn } from './fairness.js';

it.each([
  ['owner_registered_region', '招标投标法6'],
  ['facts.owner_registered_region == "433100"', '招标投标法6'],
  ['bidder_registration_place', '招标投标法6'],
  ['仅限本地企业参加', '招标投标法6'],
  ['不接受外地投标人', '招标投标法6'],
  ['须在项目所在地注册', '招标投标法6'],
  ['本市同类业绩加3分', '招标投标法实施条例32'],
  ['local_awards >= 1', '招标投标法实施条例32'],
  ['在当地设立分公司', '全国统一大市场建设指引'],
  ['纳税额不低于100万元', '全国统一大市场建设指引'],
  ['statistics_contribution', '全国统一大市场建设指引'],
])('INV-K forbids %s', (text, clause) => {
  expect(unfairIn(text)?.clause).toContain(clause);
});

it.each([
  '具备建筑工程施工总承包一级及以上资质',
  '营业执照登记机关出具的证明',
  '不动产登记',
  'registered capital',
  'project_region',
  '类似工程业绩不少于两项',
  '本项目不接受联合体投标',
  '项目总投资额',
])('and not %s', (text) => {
  expect(unfairIn(text)).toBeNull();
});
