// Fits weights of choices: of all names that may end at one place, one is right, or none.

/** @typedef {{ features: readonly number[], isRight: boolean }} Example */

const EPOCHS = 6;
/** The weights are the mean of those after each of the last epochs. */
const MEAN_FROM = 3;
const RATE = 0.08;
const DECAY = 1e-3;

/**
 * Adagrad on the likelihood of the right choice of each group, over all groups in an order that a fixed seed decides.
 *
 * @param {readonly (readonly Example[])[]} groups
 * @param {number} size How many features there are.
 * @returns {Float64Array}
 */
export function fitWeights(groups, size) {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size).fill(1e-6);
  const sums = new Float64Array(size);
  const order = groups.map((_, i) => i);
  const random = randomFrom(42);
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, random);
    for (const at of order) step(groups[at] ?? [], weights, squares);
    if (epoch >= MEAN_FROM) addTo(sums, weights);
  }
  return sums.map((sum) => sum / (EPOCHS - MEAN_FROM));
}

/**
 * @param {Float64Array} sums
 * @param {Float64Array} weights
 */
function addTo(sums, weights) {
  for (let i = 0; i < sums.length; i += 1) sums[i] = (sums[i] ?? 0) + (weights[i] ?? 0);
}

/**
 * @param {readonly Example[]} group
 * @param {Float64Array} weights
 * @param {Float64Array} squares
 */
function step(group, weights, squares) {
  const shares = sharesOf(group.map(({ features }) => sumOf(features, weights)));
  const right = group.filter(({ isRight }) => isRight).length;
  group.forEach(({ features, isRight }, i) => {
    const slope = (shares[i] ?? 0) - (isRight ? 1 / right : 0);
    if (Math.abs(slope) < 1e-4) return;
    for (const feature of features) {
      const gradient = slope + DECAY * (weights[feature] ?? 0);
      const square = (squares[feature] ?? 0) + gradient * gradient;
      squares[feature] = square;
      weights[feature] = (weights[feature] ?? 0) - (RATE * gradient) / Math.sqrt(square);
    }
  });
}

/**
 * The likelihood of each score beside the score 0 of none.
 *
 * @param {readonly number[]} scores
 */
function sharesOf(scores) {
  const most = Math.max(0, ...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const sum = powers.reduce((all, power) => all + power, Math.exp(-most));
  return powers.map((power) => power / sum);
}

/**
 * @param {readonly number[]} features
 * @param {Float64Array} weights
 */
function sumOf(features, weights) {
  let sum = 0;
  for (const feature of features) sum += weights[feature] ?? 0;
  return sum;
}

/** @param {number} seed */
function randomFrom(seed) {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * @param {number[]} order
 * @param {() => number} random
 */
function shuffle(order, random) {
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    const [a = 0, b = 0] = [order[i], order[j]];
    order[i] = b;
    order[j] = a;
  }
}
