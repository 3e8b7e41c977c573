/**
 * The function, which keeps what it gave for the last thing it was asked about: several rules ask about one sentence in
 * turn, and hardly ever about an earlier one.
 */
export function keepLast<Key extends object, Value>(read: (key: Key) => Value): (key: Key) => Value {
  let last: { readonly key: Key; readonly value: Value } | null = null;
  return (key) => {
    if (last === null || last.key !== key) last = { key, value: read(key) };
    return last.value;
  };
}
