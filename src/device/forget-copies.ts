// @chunk later
/** Takes away copies that an earlier release kept under other names. */
export async function forgetCopies(names: readonly string[]): Promise<void> {
  const folder = await (await navigator.storage?.getDirectory?.())?.getDirectoryHandle("copies").catch(() => undefined);
  for (const name of names) await folder?.removeEntry(`${name}.lines`).catch(() => undefined);
}
