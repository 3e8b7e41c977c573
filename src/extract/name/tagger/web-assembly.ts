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
  /** Multiplies rows with packed weights and adds to sums. */
  readonly multiply: (
    ...of: [inputs: number, weights: number, sums: number, rows: number, depth: number, outputs: number]
  ) => void;
  /** Brings rows to mean 0 and deviation 1, then to a learned scale and shift, as inputs of the next layer. */
  readonly normalise: (
    ...of: [hidden: number, gain: number, bias: number, inputs: number, rows: number, width: number]
  ) => void;
  /** Adds to rows what sums stand for, where it is at least `least`, else that. */
  readonly add: (
    ...of: [
      sums: number,
      factors: number,
      bias: number,
      target: number,
      rows: number,
      width: number,
      least: number,
    ]
  ) => void;
}

/** Starts the kernel. */
export function startKernel(bytes: Uint8Array<ArrayBuffer>): KernelExports {
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes));
  return exports as unknown as KernelExports;
}
