// @chunk device
/** Saves a file through the browser's downloads; from there people copy it to a stick or another disk. */
export function saveFile(name: string, content: BlobPart): void {
  const address = URL.createObjectURL(new Blob([content], { type: "application/octet-stream" }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // Once the download has begun, the browser keeps the content by itself.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
