// Plain data: what may travel in a command, an event or a view.

export type Json = string | number | boolean | null | readonly Json[] | { readonly [key: string]: Json | undefined };
