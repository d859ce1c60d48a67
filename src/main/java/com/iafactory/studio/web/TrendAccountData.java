package com.iafactory.studio.web;

import com.iafactory.studio.account.AccountData;
import com.iafactory.studio.trends.Feeds;
import com.iafactory.studio.trends.TrendDesk;
import com.iafactory.studio.trends.Trends;
import java.util.List;
import java.util.UUID;

/** The feeds a user follows, and the trends that are kept of him. */
record TrendAccountData(TrendDesk desk, Trends trends, Feeds feeds) implements AccountData {
    private record Whole(List<TrendViews.FeedView> feeds, List<TrendViews.View> items) {}

    @Override
    public String part() {
        return "trends";
    }

    @Override
    public Object export(UUID user) {
        return new Whole(
                feeds.list(user).stream().map(TrendViews.FeedView::of).toList(),
                trends.latest(user, Integer.MAX_VALUE).stream()
                        .map(TrendViews.View::of)
                        .toList());
    }

    @Override
    public void delete(UUID user) {
        desk.forget(user);
    }
}
