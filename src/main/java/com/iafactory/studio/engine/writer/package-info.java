/**
 * The offline scriptwriter: extractive summarisation of the source text. Every sentence of a film comes out of the source;
 * what is phrased around them (intro, attribution, figures of a table, farewell) names only the source's own title, headings,
 * speakers and figures. Same brief and pace, same screenplay; one sentence changed, few lines changed. Knows no network, no
 * files beside its word lists, no pictures and no sound beyond how long a text takes to say.
 */
@NullMarked
package com.iafactory.studio.engine.writer;

import org.jspecify.annotations.NullMarked;
