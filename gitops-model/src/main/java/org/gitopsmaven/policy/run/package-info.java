/**
 * Finds the policies of a repository, has each engine compile those in its language, and turns what they say of rendered
 * objects into findings.
 */
@NullMarked
package org.gitopsmaven.policy.run;

import org.jspecify.annotations.NullMarked;
