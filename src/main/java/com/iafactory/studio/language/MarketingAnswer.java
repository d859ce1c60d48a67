package com.iafactory.studio.language;

import java.util.List;

/** What a model says about a cut, by {@code prompts/marketing.schema.json}. */
record MarketingAnswer(List<String> titles, List<String> opening, String paragraph, List<String> hashtags) {}
