import type { EntityType } from '../../../model/vocabulary.js';

const PLACES: readonly EntityType[] = ['Province', 'Prefecture', 'County', 'Township', 'Village'];
const LOCAL: readonly EntityType[] = ['Township', 'Village'];

/** The types of names that may lie in a name of each type: 石门县人民医院|综合楼项目 holds a Facility. */
const INNER: Readonly<Record<EntityType, readonly EntityType[]>> = {
  Project: ['Company', 'Road', 'Facility', 'ScenicSpot', 'NaturalFeature', 'Zone', 'Organisation', ...PLACES],
  Facility: ['Road', 'Zone', 'NaturalFeature', 'Facility', ...LOCAL],
  Zone: ['Company', 'NaturalFeature', ...LOCAL],
  Road: ['Road', 'NaturalFeature', ...PLACES],
  ScenicSpot: ['NaturalFeature', ...LOCAL],
  Company: LOCAL,
  Village: ['Township'],
  Province: [],
  Prefecture: [],
  County: [],
  Township: [],
  NaturalFeature: [],
  Organisation: LOCAL,
  Person: [],
  Honour: [],
};

/** Whether a name of the type `inner` stands beside the longer name of the type `outer` in which it lies. */
export function mayLieIn(inner: EntityType, outer: EntityType): boolean {
  return INNER[outer].includes(inner);
}

/** Whether the name `outer` may end with the name `inner`: a sight doesn't with a village, the road from one to the next does. */
export function mayEndWith(inner: EntityType, outer: EntityType): boolean {
  return !LOCAL.includes(inner) || outer === 'Project' || outer === 'Road' || outer === 'Village';
}

/** Whether one name may be of both types at once: a firm's name that is called a project (华晋磁材等重大项目). */
export function areTwins(a: EntityType, b: EntityType): boolean {
  return (a === 'Project' && b === 'Company') || (a === 'Company' && b === 'Project');
}
