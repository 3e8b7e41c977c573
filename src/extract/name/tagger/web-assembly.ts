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

/** Multiplies rows with packed weights and adds to sums; addresses are in bytes (scripts/tagger/kernel.wat). */
export type Multiply = (
  ...of: [inputs: number, weights: number, sums: number, rows: number, depth: number, outputs: number]
) => void;

interface KernelExports {
  readonly memory: WebAssembly.Memory;
  readonly multiply: Multiply;
}

/** Starts the kernel. */
export function startKernel(bytes: Uint8Array<ArrayBuffer>): KernelExports {
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes));
  return exports as unknown as KernelExports;
}
