/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import java.util.List;

/** What became of a change request. */
public sealed interface Publication {

    /** What was or would be changed; none when everything is there already. */
    List<FieldChange> changes();

    /**
     * It is on the branch.
     *
     * @param attempts pushes that it took
     * @param diff what the commit changed, in the unified format
     */
    record Published(String commit, int attempts, List<FieldChange> changes, String diff) implements Publication {}

    /**
     * A dry run: nothing was pushed.
     *
     * @param diff what a commit would change, in the unified format
     */
    record Previewed(List<FieldChange> changes, String diff) implements Publication {}

    /**
     * Everything was there already.
     *
     * @param tip the commit that has it
     */
    record NothingToDo(String tip) implements Publication {

        @Override
        public List<FieldChange> changes() {
            return List.of();
        }
    }

    /**
     * A newer build was faster: what it wrote stays.
     *
     * @param tip the commit that was looked at
     */
    record Superseded(String tip) implements Publication {

        @Override
        public List<FieldChange> changes() {
            return List.of();
        }
    }
}
