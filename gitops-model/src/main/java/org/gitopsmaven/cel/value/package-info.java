/**
 * Trees of YAML as values of CEL: maps and lists that look at the tree when they are asked, so that nothing is copied
 * that no expression reads.
 */
@NullMarked
package org.gitopsmaven.cel.value;

import org.jspecify.annotations.NullMarked;
