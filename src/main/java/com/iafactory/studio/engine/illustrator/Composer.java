package com.iafactory.studio.engine.illustrator;

import com.iafactory.studio.storyboard.ShotContent;

/** Hands a content to its layout. */
final class Composer {
    private Composer() {}

    static void compose(ShotContent content, Desk desk) {
        switch (content) {
            case ShotContent.Title title -> TitleLayout.compose(title, desk);
            case ShotContent.ChapterCard card -> ChapterLayout.compose(card, desk);
            case ShotContent.Statement statement -> SayingLayout.statement(statement, desk);
            case ShotContent.Question question -> SayingLayout.question(question, desk);
            case ShotContent.Definition definition -> DefinitionLayout.compose(definition, desk);
            case ShotContent.BigNumber number -> NumberLayout.compose(number, desk);
            case ShotContent.Comparison comparison -> ComparisonLayout.compose(comparison, desk);
            case ShotContent.Chart chart -> ChartLayout.compose(chart, desk);
            case ShotContent.Listing listing -> Rows.listing(listing, desk);
            case ShotContent.Quotation quotation -> QuotationLayout.compose(quotation, desk);
            case ShotContent.Dates dates -> DatesLayout.compose(dates, desk);
            case ShotContent.Place place -> PlaceLayout.compose(place, desk);
            case ShotContent.Recap recap -> Rows.recap(recap, desk);
            case ShotContent.CallToAction call -> ClosingLayout.callToAction(call, desk);
            case ShotContent.EndCard end -> ClosingLayout.endCard(end, desk);
            case ShotContent.Footage footage -> FootageLayout.compose(footage, desk);
        }
    }
}
