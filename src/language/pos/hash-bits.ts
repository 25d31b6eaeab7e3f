/**
 * Features and words are known by so many bits of their hash: few enough to be stored in little more than a byte each, and enough for
 * a feature that the model has not seen to be taken for one that it has only once in some 300 times.
 */
export const HASH_BITS = 0xffffff
