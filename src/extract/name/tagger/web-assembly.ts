/** The little of WebAssembly that the tagger uses; the type libraries that we compile with don't declare it. */
declare global {
  namespace WebAssembly {
    interface Memory {
      readonly buffer: ArrayBuffer;
      grow(pages: number): number;
    }
    class Module {
      constructor(bytes: Uint8Array<ArrayBuffer>);
    }
    class Instance {
      constructor(module: Module);
      readonly exports: Readonly<Record<string, unknown>>;
    }
  }
}

/** What the kernel computes (scripts/tagger/kernel.wat); all addresses are in bytes. */
export interface KernelExports {
  readonly memory: WebAssembly.Memory;
  /** Writes what ids mean as inputs. */
  readonly embed: (
    ...of: [table: number, scales: number, ids: number, inputs: number, rows: number, size: number]
  ) => void;
  /** Multiplies rows, an even number of them, with packed weights. */
  readonly multiply: (
    ...of: [inputs: number, weights: number, sums: number, rows: number, depth: number, outputs: number]
  ) => void;
  /** Makes numbers of the sums that lie at six addresses for each row. */
  readonly combine: (
    ...of: [addresses: number, factors: number, bias: number, target: number, rows: number, width: number]
  ) => void;
  /** Makes numbers of sums. */
  readonly assign: (
    ...of: [sums: number, factors: number, bias: number, target: number, rows: number, width: number]
  ) => void;
  /** Brings rows to mean 0 and deviation 1, then to a learned scale and shift, as inputs of the next layer. */
  readonly normalise: (
    ...of: [hidden: number, gain: number, bias: number, inputs: number, rows: number, width: number]
  ) => void;
  /** Prepares the four products of pairs of rows. */
  readonly spread: (
    ...of: [inputs: number, target: number, part: number, rows: number, reach: number, bytes: number]
  ) => void;
  /** Adds to both rows of each pair what those products stand for, where it is positive. */
  readonly gather: (
    ...of: [
      sums: number,
      part: number,
      factors: number,
      bias: number,
      target: number,
      rows: number,
      reach: number,
      bytes: number,
    ]
  ) => void;
  /** Prepares the six products of rows in quads. */
  readonly spreadQuads: KernelExports['spread'];
  /** Adds to the four rows of each quad what those products stand for, where it is positive. */
  readonly gatherQuads: KernelExports['gather'];
  /** Adds to rows without a partner what two products of each stand for, where it is positive. */
  readonly gatherSingle: (
    ...of: [
      sums: number,
      others: number,
      factors: number,
      bias: number,
      target: number,
      rows: number,
      bytes: number,
    ]
  ) => void;
  /** Exponentials of numbers up to 0, in their place. */
  readonly exponentiate: (...of: [numbers: number, count: number]) => void;
  /** How well labels fit rows, the best one being 1. */
  readonly fit: (...of: [scores: number, step: number, fits: number, rows: number]) => void;
  /** The shares of labels, by what stands up to their row. */
  readonly forward: (
    ...of: [field: number, fits: number, forward: number, scales: number, rows: number]
  ) => void;
  /** What the shares are multiplied by, by what stands behind their row. */
  readonly backward: (
    ...of: [
      field: number,
      fits: number,
      forward: number,
      scales: number,
      backward: number,
      zero: number,
      behind: number,
      rows: number,
    ]
  ) => void;
  /** Which labels that open a name are likely enough. */
  readonly mark: (
    ...of: [forward: number, backward: number, masks: number, rows: number, least: number]
  ) => void;
}

/** Starts the kernel. */
export function startKernel(bytes: Uint8Array<ArrayBuffer>): KernelExports {
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes));
  return exports as unknown as KernelExports;
}
