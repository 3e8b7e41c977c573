/** Both UTF-16 code units at a place of a text as one number: of 32 bits with a sign, which tables are fastest with. */
export function unitPairAt(text: string, position: number): number {
  return (text.charCodeAt(position) << 16) | text.charCodeAt(position + 1);
}
