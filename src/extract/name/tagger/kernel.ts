import { type KernelExports, startKernel } from './web-assembly.js';

const PAGE = 65_536;
const ALIGNMENT = 16;

/** The whole memory of the kernel, read as numbers of several kinds. */
interface Views {
  readonly bytes: Int8Array;
  readonly shorts: Int16Array;
  readonly ids: Uint16Array;
  readonly masks: Int32Array;
  readonly floats: Float32Array;
}

/** The kernel with its memory, which is handed out piece by piece and never given back. */
export class Kernel {
  readonly run: Omit<KernelExports, 'memory'>;
  private readonly memory: WebAssembly.Memory;
  private used = ALIGNMENT;
  private seen: Views;

  constructor(bytes: Uint8Array<ArrayBuffer>) {
    const { memory, ...run } = startKernel(bytes);
    this.memory = memory;
    this.run = run;
    this.seen = viewsOf(memory);
  }

  /** The memory as it is now: worthless after the next allocation. */
  get views(): Views {
    return this.seen;
  }

  /** The address of so many new bytes, all 0. */
  allocate(bytes: number): number {
    const address = this.used;
    this.used += Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
    const missing = this.used - this.memory.buffer.byteLength;
    if (missing > 0) {
      this.memory.grow(Math.ceil(missing / PAGE));
      this.seen = viewsOf(this.memory);
    }
    return address;
  }

  /** Puts numbers into new memory; gives the address. */
  place(values: Float32Array): number {
    const address = this.allocate(4 * values.length);
    this.seen.floats.set(values, address / 4);
    return address;
  }
}

function viewsOf({ buffer }: WebAssembly.Memory): Views {
  return {
    bytes: new Int8Array(buffer),
    shorts: new Int16Array(buffer),
    ids: new Uint16Array(buffer),
    masks: new Int32Array(buffer),
    floats: new Float32Array(buffer),
  };
}
