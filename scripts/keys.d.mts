export function bytesOf(key: string): string;
