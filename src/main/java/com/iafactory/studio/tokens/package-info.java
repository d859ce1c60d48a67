/**
 * What users may do and what it costs: plans, the tariff, quotes, and the ledger. Promises that all accounts together are zero, that
 * no user's available tokens fall below zero whatever runs at once, and that nothing is written twice under one reference. Knows
 * users by id alone, and neither what is made nor who makes it.
 */
@NullMarked
package com.iafactory.studio.tokens;

import org.jspecify.annotations.NullMarked;
