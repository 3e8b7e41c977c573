import { z } from 'zod';

const HEADER = z.object({
  width: z.int().positive(),
  embedding: z.int().positive(),
  dilations: z.array(z.int().positive()),
  tensors: z.record(
    z.string(),
    z.object({
      type: z.enum(['int8', 'int16', 'float32']),
      shape: z.array(z.int().positive()),
      offset: z.int().nonnegative(),
    }),
  ),
});

type Header = z.infer<typeof HEADER>;

/** The numbers of a trained network, by name, as scripts/tagger/export.py writes them. */
export class ModelFile {
  readonly width: number;
  readonly embedding: number;
  readonly dilations: readonly number[];
  private readonly tensors: Header['tensors'];
  private readonly body: ArrayBuffer;

  constructor(bytes: Uint8Array) {
    const headSize = new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0, true);
    const head: unknown = JSON.parse(new TextDecoder().decode(bytes.subarray(4, 4 + headSize)));
    const header = HEADER.parse(head);
    this.width = header.width;
    this.embedding = header.embedding;
    this.dilations = header.dilations;
    this.tensors = header.tensors;
    // A copy, because typed arrays must begin at a multiple of their size, and a file's buffer need not.
    this.body = new Uint8Array(bytes.subarray(4 + headSize)).buffer;
  }

  bytes(name: string): Int8Array {
    return new Int8Array(this.body, ...this.place(name));
  }

  shorts(name: string): Int16Array {
    return new Int16Array(this.body, ...this.place(name));
  }

  floats(name: string): Float32Array {
    return new Float32Array(this.body, ...this.place(name));
  }

  private place(name: string): [offset: number, length: number] {
    const tensor = this.tensors[name];
    if (tensor === undefined) throw new Error(`The tagger's model lacks ${name}`);
    return [tensor.offset, tensor.shape.reduce((product, size) => product * size, 1)];
  }
}
