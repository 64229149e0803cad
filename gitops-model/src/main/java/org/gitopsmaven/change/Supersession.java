/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.gitopsmaven.change.place.ImageParts;
import org.gitopsmaven.git.CommitRecord;
import org.gitopsmaven.git.GitSnapshot;
import org.jspecify.annotations.Nullable;

/** Tells whether a newer build of an application has written its image before. */
final class Supersession {

    // clocks of build servers differ by less
    private static final Duration SKEW = Duration.ofMinutes(10);
    private static final int FIRST_DEPTH = 32;
    private static final int FACTOR = 8;
    private static final int DEEPEST = 2048;

    private final GitSnapshot tip;
    private final BuildOrder order;

    Supersession(GitSnapshot tip, BuildOrder order) {
        this.tip = tip;
        this.order = order;
    }

    /** The commit of the newer build; nothing when there is none, or the order of the builds is not known. */
    Optional<CommitRecord> of(ImageEdit edit) {
        if (!order.isKnown() || reaches(tip.log(1))) {
            return Optional.empty();
        }
        for (int depth = FIRST_DEPTH; ; depth *= FACTOR) {
            List<CommitRecord> commits = tip.log(depth);
            LoggedChange last = last(commits, edit);
            if (last != null) {
                return last.order().isNewerThan(order) ? Optional.of(last.commit()) : Optional.empty();
            }
            if (commits.size() < depth || depth >= DEEPEST || reaches(commits)) {
                return Optional.empty();
            }
        }
    }

    /** Whether commits go back to before the source was written: what is older cannot be of a newer build. */
    private boolean reaches(List<CommitRecord> commits) {
        Instant time = order.time();
        return time != null
                && !commits.isEmpty()
                && commits.get(commits.size() - 1).time().isBefore(time.minus(SKEW));
    }

    private static @Nullable LoggedChange last(List<CommitRecord> commits, ImageEdit edit) {
        for (CommitRecord commit : commits) {
            List<LoggedChange> changes = LoggedChange.of(commit);
            // the changes of one JVM are one commit, in which the later one stays
            for (int i = changes.size() - 1; i >= 0; i--) {
                if (isSame(changes.get(i), edit)) {
                    return changes.get(i);
                }
            }
        }
        return null;
    }

    private static boolean isSame(LoggedChange change, ImageEdit edit) {
        return change.operation().equals(Operation.BUMP.word())
                && change.application().equals(edit.application().value())
                && change.environment().equals(edit.environment().value())
                && change.image().startsWith(ImageParts.of(edit.image()).name());
    }
}
