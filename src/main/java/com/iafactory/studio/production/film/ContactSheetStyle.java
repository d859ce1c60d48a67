package com.iafactory.studio.production.film;

/** The head of the contact sheet. */
final class ContactSheetStyle {
    static final String HEAD = """
            <!doctype html>
            <html lang="%s" dir="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="generator" content="IAFactory Video Studio Pro">
            <title>%s</title>
            <style>
            :root { color-scheme: light dark; --ground: #f6f4ef; --card: #fff; --ink: #1b1f27; --soft: #5c6470; --line: #dfdbd2; --accent: #0b6b57; }
            @media (prefers-color-scheme: dark) {
              :root { --ground: #14171c; --card: #1d2229; --ink: #f1efe9; --soft: #a3abb6; --line: #323943; --accent: #57d1b2; }
            }
            * { box-sizing: border-box; }
            body { margin: 0; background: var(--ground); color: var(--ink); font: 17px/1.55 Inter, "Noto Sans", "Noto Sans Arabic", system-ui, sans-serif; }
            header, main { max-width: 1200px; margin: 0 auto; padding: 0 28px; }
            header { padding-top: 48px; }
            h1 { font-size: clamp(28px, 4vw, 46px); line-height: 1.15; margin: 0 0 8px; text-wrap: balance; }
            h2 { font-size: 20px; margin: 0 0 14px; }
            .meta, figcaption span { color: var(--soft); font-size: 14px; }
            section { margin: 36px 0; }
            figure { margin: 0; background: var(--card); border: 1px solid var(--line); border-radius: 14px; overflow: hidden; }
            figcaption { display: grid; gap: 4px; padding: 12px 16px 14px; }
            figcaption span { text-align: start; }
            video, img { display: block; width: 100%%; height: auto; background: #000; }
            .film { display: grid; grid-template-columns: minmax(0, 3fr) minmax(200px, 1fr); gap: 24px; align-items: start; }
            .chapters { list-style: none; margin: 0; padding: 0; }
            .chapters a { display: flex; gap: 12px; padding: 9px 0; border-bottom: 1px solid var(--line); color: inherit; text-decoration: none; }
            time { color: var(--accent); font-variant-numeric: tabular-nums; min-width: 3.2em; }
            .row { display: grid; grid-template-columns: repeat(auto-fill, minmax(230px, 1fr)); gap: 20px; align-items: start; }
            .thumbs { grid-template-columns: repeat(auto-fill, minmax(320px, 1fr)); }
            .thumbs img { border-radius: 12px; }
            .two { display: grid; grid-template-columns: repeat(auto-fit, minmax(320px, 1fr)); gap: 32px; }
            pre { white-space: pre-wrap; font: inherit; background: var(--card); border: 1px solid var(--line); border-radius: 12px; padding: 16px; margin: 0; }
            li { margin: 5px 0; } dt { font-weight: 650; } dd { margin: 0 0 10px; color: var(--soft); }
            a { color: var(--accent); } i.ok { color: var(--accent); font-style: normal; } i.bad { color: #c0392b; font-style: normal; }
            table { border-collapse: collapse; } th, td { text-align: start; padding: 6px 22px 6px 0; border-bottom: 1px solid var(--line); font-variant-numeric: tabular-nums; }
            @media (max-width: 760px) { .film { grid-template-columns: 1fr; } header, main { padding: 0 16px; } }
            </style>
            </head>
            <body>
            """;

    private ContactSheetStyle() {}
}
