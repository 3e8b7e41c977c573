/** Words that the names of yearly works everywhere are made of. */
const COMMON =
  /农村|农田|乡村|城乡|城市|城区|县城|城镇|老旧|小区|住宅|棚户区|城中村|危房|公路|道路|街道|背街|小巷|巷道|桥梁|管网|雨污|分流|供水|饮水|安全|供热|供暖|集中|清洁|取暖|燃气|污水|垃圾|处理|处置|生活|厕所|户厕|卫生|环境|人居|绿化|亮化|美化|造林|植树|河道|水系|水库|水利|灌区|节水|治理|整治|综合|改造|提升|巩固|改建|扩建|新建|续建|建设|修缮|维修|配套|基础|设施|项目|工程|高标准|标准化|学校|中小学|幼儿园|校舍|养老|服务|中心|文化|体育|设备|更新|一期|二期|三期|生态|修复|保护|水土|流失|光伏|扶贫|产业|示范|智慧|数字|信息|平台|充电|停车|停车场|公园|广场|口袋|社区|电网|电力|通信|开发|经济|技术|高新|工业|物流|人民|医院|中医|第?[一二三四五六七八九十]|[县市区乡镇村级的和与及等化园厂站院中小]/gu;
const SHORTEST_PROPER = 2;

/** Whether a work has a name that every county has in every year, so that two documents need not mean one: 农村公路改造. */
export function isGenericWork(name: string): boolean {
  return name.replace(COMMON, '').length < SHORTEST_PROPER;
}
