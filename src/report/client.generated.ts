// Made by: npx tsx scripts/report-client.ts

/** The page's script, from `client/main.js`. */
export const SCRIPT = "\"use strict\";(()=>{document.documentElement.classList.add(\"js\");})();"
/** Its hash, as a Content-Security-Policy names it. */
export const SCRIPT_HASH = "sha256-dSaAhFtRGn53lyHLAcKttxuv/bH1PjGzIq9laHw6NdM="
/** The page's style, from `client/style.css`. */
export const STYLE = ".unseen{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden;white-space:nowrap}"
/** Its hash, as a Content-Security-Policy names it. */
export const STYLE_HASH = "sha256-8bY8IY59wH89poTsQ1gHaTrFlB8rH5wT9rhYWQnac1U="
