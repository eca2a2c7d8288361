/** The pages' one style sheet: phones first, text from 18 px, fonts of the device. */
export const style = `
*{box-sizing:border-box}
html{font-size:18px;-webkit-text-size-adjust:100%}
body{margin:0;font:400 1rem/1.6 system-ui,-apple-system,Roboto,'Noto Sans','Be Vietnam Pro',sans-serif;color:#1b1f1d;background:#fffefa;overflow-wrap:break-word}
a{color:#14532d}
:focus-visible{outline:3px solid #14532d;outline-offset:3px}
.demo{margin:0;padding:.3rem 1rem;background:#facc15;color:#1f1a00;font-weight:700;text-align:center}
header{background:#14532d;color:#fff;border-bottom:4px solid #facc15}
header div{max-width:44rem;margin:0 auto;padding:.6rem 1rem;display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1rem;align-items:center}
header a{color:#fff;min-height:44px;display:inline-flex;align-items:center}
header :focus-visible{outline-color:#facc15}
main{max-width:44rem;margin:0 auto;padding:1rem 1rem 4rem}
h1{font-size:1.45rem;line-height:1.35;margin:.5rem 0}
h2{font-size:1.2rem;line-height:1.4;margin:1.75rem 0 .5rem}
.lines{white-space:pre-line}
.soft{color:#4d5852}
.card{background:#fff;border:1px solid #d9dfd9;border-radius:10px;padding:1rem;margin:1rem 0}
.card h2{margin-top:0}
label,legend{font-weight:700}
.field{margin:0 0 1rem}
input:not([type=radio]):not([type=checkbox]),select,textarea{display:block;width:100%;min-height:48px;padding:.4rem .75rem;font:inherit;color:inherit;background:#fff;border:1px solid #6f7b74;border-radius:6px}
[aria-invalid=true]{border:2px solid #b91c1c!important}
.error{color:#b91c1c;font-weight:700;margin:.25rem 0 0}
button,.button{display:inline-flex;align-items:center;justify-content:center;min-height:52px;padding:.4rem 1.4rem;font:inherit;font-weight:700;border:1px solid #14532d;border-radius:8px;background:#14532d;color:#fff;cursor:pointer;text-decoration:none}
button.plain{background:#fff;color:#14532d}
button[disabled]{opacity:.6}
.wide{width:100%}
.bar{position:sticky;top:0;z-index:1;margin:0 -1rem;padding:.5rem 1rem;background:#f1f4ee;border-bottom:1px solid #d9dfd9;display:flex;flex-wrap:wrap;justify-content:space-between;gap:0 1rem}
.bar strong{font-variant-numeric:tabular-nums}
.bar.short{background:#fef3c7}
fieldset{border:1px solid #d9dfd9;border-radius:10px;background:#fff;padding:.5rem 1rem 1rem;margin:1.25rem 0;min-width:0}
legend{padding:0 .4rem;color:#9a3412}
.ask{font-weight:700;margin:.25rem 0 .5rem}
.picture{display:block;max-width:100%;height:auto;margin:.5rem 0;border:1px solid #d9dfd9;border-radius:6px;background:#f1f4ee}
.option{display:flex;gap:.75rem;align-items:flex-start;min-height:48px;padding:.55rem .25rem;font-weight:400;border-top:1px solid #eef1ee;cursor:pointer}
.option input{width:24px;height:24px;flex:none;margin:.15rem 0 0;accent-color:#14532d}
.option span{min-width:0}
.whole{white-space:nowrap}
.code{font:700 clamp(1rem,6vw,1.35rem)/1.4 ui-monospace,Menlo,Consolas,monospace;letter-spacing:.04em;background:#f1f4ee;border-radius:8px;padding:.6rem .5rem;white-space:nowrap;display:block;text-align:center}
.hash{font-family:ui-monospace,Menlo,Consolas,monospace;overflow-wrap:anywhere}
table{border-collapse:collapse;width:100%}
.scroll{overflow-x:auto}
th,td{text-align:left;padding:.4rem .5rem;border-bottom:1px solid #d9dfd9;vertical-align:top}
h3{font-size:1.05rem;line-height:1.4;margin:1.25rem 0 .25rem}
.card dl+h2,.card p+h2{margin-top:1.25rem}
.winners:empty{display:none}
.won{color:#9a3412}
.award{font-weight:400;color:#4d5852}
.number{white-space:nowrap}
.ranking td:nth-child(2){width:99%}
@media(min-width:36rem){.ranking th{white-space:nowrap}}
dl{margin:.25rem 0}
dt{font-weight:700;margin-top:.6rem}
dd{margin:.1rem 0 .1rem 1rem}
.button.plain{background:#fff;color:#14532d}
.pages{display:flex;flex-wrap:wrap;gap:.25rem;margin:.5rem 0}
.pages a,.pages strong{min-width:44px;min-height:44px;display:inline-flex;align-items:center;justify-content:center}
.row{display:flex;flex-wrap:wrap;gap:.75rem}
summary{min-height:44px;cursor:pointer;font-weight:700;color:#14532d}
html.kiosk{font-size:24px}
.kiosk main,.kiosk header div{max-width:52rem}
.kiosk .code{font-size:min(1.6rem,5vw)}
.kiosk .option input{width:32px;height:32px}
.idle{position:fixed;left:0;right:0;bottom:0;z-index:2;margin:0;padding:1rem;background:#fef3c7;border-top:4px solid #b45309;text-align:center;font-weight:700}
[hidden]{display:none!important}
`
