declare const flavour: unique symbol;

/**
 * A number that remembers which call it belongs to: plain numbers and results of `|` are accepted, a constant of another
 * family is a type error.
 */
export type Flavoured<Flavour extends string> = number & { readonly [flavour]?: Flavour };

/** Events of `poll`: an integer from 0 to 65535, the `POLL*` constants or'ed together. */
export type PollMask = Flavoured<"POLL">;

/** Events of `epoll`: any 32-bit integer, signed or not, the `EPOLL*` constants or'ed together. */
export type EpollMask = Flavoured<"EPOLL">;
