/**
 * Has Google or GitHub say who somebody is: sends a browser there, takes it back, and asks the provider itself. Promises that
 * whoever it names is the person at this browser, who began here a few minutes ago. Keeps nothing but a sealed cookie in between, so
 * any node can finish what another began. Knows no accounts' rules: what a person may do here is the account room's.
 */
@NullMarked
package com.iafactory.studio.login;

import org.jspecify.annotations.NullMarked;
