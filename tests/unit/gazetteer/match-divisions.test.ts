import { describe, expect, test } from '@jest/globals';
import { type GazetteerHome, openGazetteer } from '../../../src/gazetteer/index.js';
import { divisionCode } from '../../../src/model/ids.js';

const gazetteer = openGazetteer();

const NOWHERE: GazetteerHome = { county: null, prefecture: null, province: null };
/** 浙江省丽水市遂昌县 */
const SUICHANG = at('331123');
/** 安徽省安庆市太湖县 */
const TAIHU = at('340825');

function at(code: string): GazetteerHome {
  return {
    county: divisionCode(code),
    prefecture: divisionCode(`${code.slice(0, 4)}00`),
    province: divisionCode(`${code.slice(0, 2)}0000`),
  };
}

function read(text: string, home: GazetteerHome = NOWHERE): string[] {
  return gazetteer
    .scope(home)
    .match(text)
    .map(({ start, end, surface, candidates }) => {
      expect(text.slice(start, end)).toBe(surface);
      return `${surface} ${candidates.map(({ code }) => code).join('/')}`;
    });
}

describe('match', () => {
  test.each([
    ['浙江省丽水市遂昌县召开会议', ['浙江省 330000', '丽水市 331100', '遂昌县 331123']],
    ['北京市朝阳区与长春市朝阳区结对', ['北京市 110000', '朝阳区 110105', '长春市 220100', '朝阳区 220104']],
    ['北京朝阳区', ['北京 110000', '朝阳区 110105']],
    ['在朝阳区举办', ['朝阳区 110105/220104']],
    ['与峨山县、楚雄州合作', ['峨山县 530426', '楚雄州 532300']],
    ['对口帮扶范县', ['范县 410926']],
    ['原满城县的一部分', ['满城县 130607']],
    ['密雲區', []],
    ['在义乌市场开店', ['义乌 330782']],
    ['赴广东、上海、杭州招商', ['广东 440000', '上海 310000', '杭州 330100']],
    ['全国卫生县、示范县创建', []],
    ['全年完成县级投资', []],
    ['乡镇便民中心和县级大厅', []],
    ['千年古县焕发活力', []],
    ['推进创新和县域经济发展', []],
    ['大山南坡', []],
    ['深化合作，促进和平区域发展', []],
    ['改造城区道路，建设新区', []],
    ['乌海线全线贯通', []],
    ['县、市、区', []],
    ['大力开发西北片', []],
    ['努力扩大同市场的对接', []],
  ])('%s', (text, expected) => {
    expect(read(text)).toEqual(expected);
  });

  test.each([
    ['遂昌全县', ['遂昌 331123']],
    ['丽水市龙泉市', ['丽水市 331100', '龙泉市 331181']],
    ['龙泉、云和、景宁', ['龙泉 331181', '云和 331125', '景宁 331127']],
    ['在云峰街道、妙高街道', ['云峰街道 331123002', '妙高街道 331123001']],
    ['石练乡', ['石练乡 331123106']],
    ['建设示范村和美丽乡村，农村生活', []],
    ['温州、宁波', ['温州 330300', '宁波 330200']],
  ])('at home in 遂昌: %s', (text, expected) => {
    expect(read(text, SUICHANG)).toEqual(expected);
  });

  test('takes what is at home before what bears the same name elsewhere', () => {
    expect(read('宜秀区、大观区和迎江区', TAIHU)).toEqual([
      '宜秀区 340811',
      '大观区 340803',
      '迎江区 340802',
    ]);
  });
});
