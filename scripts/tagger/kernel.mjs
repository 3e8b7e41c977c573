import openWabt from 'wabt';

/**
 * The WebAssembly module of a text; throws with the place of what it cannot read.
 *
 * @param {string} source
 * @returns {Promise<Uint8Array>}
 */
export async function compileKernel(source) {
  const wabt = await openWabt();
  const module = wabt.parseWat('kernel.wat', source, { simd: true });
  try {
    return module.toBinary({}).buffer;
  } finally {
    module.destroy();
  }
}
