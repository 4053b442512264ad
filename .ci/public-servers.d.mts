export const unpacked: string;
export function findCaddy(): string | undefined;
export function findNginx(): string | undefined;
export function findMimeTypes(): string | undefined;
export function findOpenssl(): string | undefined;
