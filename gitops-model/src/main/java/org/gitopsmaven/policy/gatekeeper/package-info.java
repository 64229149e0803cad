/** What Gatekeeper's templates have in common whatever language they are written in: which objects a constraint concerns. */
@NullMarked
package org.gitopsmaven.policy.gatekeeper;

import org.jspecify.annotations.NullMarked;
