export declare function nativeLibrary(): string | null;
