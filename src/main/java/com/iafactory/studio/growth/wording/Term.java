package com.iafactory.studio.growth.wording;

/**
 * A noun that carries the subject of a film.
 *
 * @param surface how it is mostly written
 * @param stem what its forms share
 * @param count how often it is said
 * @param weight more for more often, in the title and in headings
 */
public record Term(String surface, String stem, int count, double weight) {}
