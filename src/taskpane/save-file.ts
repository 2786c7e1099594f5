const mediaTypes: Readonly<Record<string, string>> = { docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', json: 'application/json' };

/** Hands a file to the browser as a download. */
export function saveFile(name: string, content: Uint8Array | string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content as BlobPart], { type: mediaTypes[name.slice(name.lastIndexOf('.') + 1)] }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
