import { type KernelExports, startKernel } from './web-assembly.js';

const PAGE = 65_536;
const ALIGNMENT = 16;

/** The kernel with its memory, which is handed out piece by piece and never given back. */
export class Kernel {
  readonly run: Omit<KernelExports, 'memory'>;
  private readonly memory: WebAssembly.Memory;
  private used = ALIGNMENT;

  constructor(bytes: Uint8Array<ArrayBuffer>) {
    const { memory, ...run } = startKernel(bytes);
    this.memory = memory;
    this.run = run;
  }

  /** The address of so many new bytes, all 0. Arrays that were taken before are worthless after it. */
  allocate(bytes: number): number {
    const address = this.used;
    this.used += Math.ceil(bytes / ALIGNMENT) * ALIGNMENT;
    const missing = this.used - this.memory.buffer.byteLength;
    if (missing > 0) this.memory.grow(Math.ceil(missing / PAGE));
    return address;
  }

  shorts(address: number, length: number): Int16Array {
    return new Int16Array(this.memory.buffer, address, length);
  }

  sums(address: number, length: number): Int32Array {
    return new Int32Array(this.memory.buffer, address, length);
  }

  floats(address: number, length: number): Float32Array {
    return new Float32Array(this.memory.buffer, address, length);
  }

  /** Puts numbers into new memory, with zeros behind them up to `length`; gives the address. */
  place(values: Float32Array, length: number = values.length): number {
    const address = this.allocate(4 * length);
    this.floats(address, length).set(values);
    return address;
  }
}
