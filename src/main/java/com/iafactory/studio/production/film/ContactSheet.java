package com.iafactory.studio.production.film;

import com.iafactory.studio.growth.Hashtags;
import com.iafactory.studio.growth.MarketingKit;
import com.iafactory.studio.growth.ShortMarketing;
import com.iafactory.studio.media.Direction;
import com.iafactory.studio.production.Report;
import java.util.List;
import java.util.Locale;

/** The page a person opens to look at and play everything: one file, no script, no network. */
final class ContactSheet {
    private ContactSheet() {}

    static String of(Report report) {
        String direction = Direction.of(report.title()).rightToLeft() ? "rtl" : "ltr";
        StringBuilder page = new StringBuilder(ContactSheetStyle.HEAD.formatted(
                tag(report.language().locale().toLanguageTag()), direction, text(report.title())));
        page.append("<header><h1>").append(text(report.title())).append("</h1><p class=\"meta\" dir=\"ltr\">");
        page.append(summary(report)).append("</p></header>\n<main>\n");
        report.deliverables().stream().filter(d -> d.format().equals("youtube")).forEach(film -> film(page, film));
        shorts(page, report, "vertical", "Shorts 9:16");
        shorts(page, report, "square", "Shorts 1:1");
        thumbnails(page, report);
        marketing(page, report.marketing());
        work(page, report);
        return page.append("</main>\n</body>\n</html>\n").toString();
    }

    private static String summary(Report report) {
        double seconds = report.work().deliveredSeconds();
        return String.format(
                Locale.ROOT,
                "%d files of video, %.0f s in all · made in %.0f s on this machine · %d tokens",
                report.deliverables().size(),
                seconds,
                report.work().wallSeconds(),
                report.cost().tokens());
    }

    private static void film(StringBuilder page, Report.Deliverable film) {
        page.append("<section class=\"film\">\n");
        video(page, film);
        if (!film.chapters().isEmpty()) {
            page.append("<ol class=\"chapters\">");
            for (Report.Chapter chapter : film.chapters()) {
                page.append("<li><a href=\"")
                        .append(text(film.path()))
                        .append("#t=")
                        .append(String.format(Locale.ROOT, "%.1f", chapter.startSeconds()))
                        .append("\"><time dir=\"ltr\">")
                        .append(clock(chapter.startSeconds()))
                        .append("</time> ")
                        .append(text(chapter.title()))
                        .append("</a></li>");
            }
            page.append("</ol>");
        }
        page.append("</section>\n");
    }

    private static void shorts(StringBuilder page, Report report, String format, String heading) {
        List<Report.Deliverable> shorts = report.deliverables().stream()
                .filter(d -> d.format().equals(format))
                .toList();
        if (shorts.isEmpty()) {
            return;
        }
        page.append("<section><h2><bdi>").append(heading).append("</bdi></h2><div class=\"row\">\n");
        shorts.forEach(cut -> video(page, cut));
        page.append("</div></section>\n");
    }

    private static void video(StringBuilder page, Report.Deliverable d) {
        page.append("<figure><video controls preload=\"metadata\" width=\"%d\" height=\"%d\""
                .formatted(d.width(), d.height()));
        d.poster()
                .ifPresent(
                        poster -> page.append(" poster=\"").append(text(poster)).append('"'));
        page.append("><source src=\"").append(text(d.path())).append("\" type=\"video/mp4\">");
        page.append("</video><figcaption><b>").append(text(d.title())).append("</b><span dir=\"ltr\">");
        page.append(String.format(
                Locale.ROOT,
                "%s · %d×%d · %.1f s · %.1f MB · %.1f LUFS · ",
                text(String.join(", ", d.platforms())),
                d.width(),
                d.height(),
                d.durationSeconds(),
                d.bytes() / 1e6,
                d.loudness().integratedLufs()));
        page.append(d.quality().passed() ? "<i class=\"ok\">checked</i>" : "<i class=\"bad\">check failed</i>");
        page.append(" · <a href=\"").append(text(d.captions().srt())).append("\">SRT</a> <a href=\"");
        page.append(text(d.captions().vtt())).append("\">VTT</a>");
        for (Report.Track track : d.captions().others()) {
            track.files()
                    .ifPresent(files -> page.append(" · %s <a href=\"%s\">SRT</a> <a href=\"%s\">VTT</a>"
                            .formatted(track.language().code(), text(files.srt()), text(files.vtt()))));
        }
        page.append("</span></figcaption></figure>\n");
    }

    private static void thumbnails(StringBuilder page, Report report) {
        page.append("<section><h2><bdi>Thumbnails</bdi></h2><div class=\"row thumbs\">");
        for (Report.ThumbnailFile thumbnail : report.thumbnails()) {
            page.append("<a href=\"%s\"><img src=\"%s\" alt=\"%s\" width=\"%d\" height=\"%d\"></a>"
                    .formatted(
                            text(thumbnail.path()),
                            text(thumbnail.path()),
                            text(thumbnail.text()),
                            thumbnail.width(),
                            thumbnail.height()));
        }
        page.append("</div></section>\n");
    }

    private static void marketing(StringBuilder page, MarketingKit kit) {
        page.append("<section class=\"two\"><div><h2><bdi>Titles</bdi></h2><ol>");
        kit.titles()
                .forEach(title -> page.append("<li>").append(text(title.text())).append("</li>"));
        page.append("</ol><h2><bdi>Description</bdi></h2><pre>")
                .append(text(kit.description()))
                .append("</pre></div>");
        page.append("<div><h2 dir=\"ltr\">Score ")
                .append(kit.virality().value())
                .append(" of 100</h2><ul dir=\"ltr\">");
        kit.virality()
                .reasons()
                .forEach(reason -> page.append(
                        "<li><b>%d/%d</b> %s</li>".formatted(reason.points(), reason.of(), text(reason.sentence()))));
        page.append("</ul><h2><bdi>Hashtags</bdi></h2><dl>");
        hashtags(page, kit.hashtags());
        page.append("</dl></div></section>\n");
        kit.shorts().forEach(one -> marketing(page, one));
    }

    private static void marketing(StringBuilder page, ShortMarketing one) {
        page.append("<section class=\"two\"><div><h2 dir=\"ltr\">").append(text(one.cut()));
        page.append("</h2><ol>");
        one.titles()
                .forEach(title -> page.append("<li>").append(text(title.text())).append("</li>"));
        page.append("</ol></div><div><pre>").append(text(one.description())).append("</pre><dl>");
        hashtags(page, one.hashtags());
        page.append("</dl></div></section>\n");
    }

    private static void hashtags(StringBuilder page, Hashtags tags) {
        hashtags(page, "YouTube", tags.youtube());
        hashtags(page, "TikTok", tags.tiktok());
        hashtags(page, "Instagram", tags.instagram());
    }

    private static void hashtags(StringBuilder page, String platform, List<String> tags) {
        page.append("<dt dir=\"ltr\">").append(platform).append("</dt><dd>");
        page.append(text(String.join(" ", tags))).append("</dd>");
    }

    private static void work(StringBuilder page, Report report) {
        page.append("<section dir=\"ltr\"><h2>How it was made</h2><table><tr><th>Stage</th><th>made</th><th>reused</th>"
                + "<th>busy</th></tr>");
        for (Report.StageTime stage : report.stages()) {
            page.append(String.format(
                    Locale.ROOT,
                    "<tr><td>%s</td><td>%d</td><td>%d</td><td>%.1f s</td></tr>",
                    text(stage.stage().title()),
                    stage.made(),
                    stage.reused(),
                    stage.busySeconds()));
        }
        page.append("</table>");
        report.remarks()
                .forEach(remark -> page.append("<p>").append(text(remark)).append("</p>"));
        page.append("<p><a href=\"production.json\">production.json</a></p></section>\n");
    }

    private static String clock(double seconds) {
        int whole = (int) seconds;
        return String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60);
    }

    private static String tag(String language) {
        return text(language);
    }

    /** Everything a person wrote passes here on its way into the page. */
    static String text(String raw) {
        return raw.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
