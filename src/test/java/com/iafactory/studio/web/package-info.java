/** Tests of the service over real HTTP on a real port. */
@NullMarked
package com.iafactory.studio.web;

import org.jspecify.annotations.NullMarked;
