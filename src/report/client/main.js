// @ts-check
/// <reference lib="dom" />
document.documentElement.classList.add('js')
