/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.git.CommitMessage.Trailer;
import org.gitopsmaven.git.CommitRecord;

/**
 * A change as the trailers of its commit tell it.
 *
 * @param operation the word of {@link Operation}
 * @param image the image that was written; empty when it was another field
 * @param order when its image was built, as far as that is known
 */
record LoggedChange(
        CommitRecord commit, String operation, String application, String environment, String image, BuildOrder order) {

    /** What a commit changed; nothing when it has no trailers of ours. */
    static List<LoggedChange> of(CommitRecord commit) {
        List<LoggedChange> changes = new ArrayList<>();
        Group group = new Group();
        for (Trailer trailer : commit.trailers()) {
            if (trailer.key().equals(Trailers.APPLICATION) && group.closed) {
                group.addTo(changes, commit);
                group = new Group();
            }
            group.read(trailer);
        }
        group.addTo(changes, commit);
        return changes;
    }

    /** Several changes of one JVM are one commit: the trailers of each stand together, those that hold for all last. */
    private static final class Group {

        private final List<String> applications = new ArrayList<>();
        private final List<String> environments = new ArrayList<>();
        private final List<String> images = new ArrayList<>();
        private String operation = "";
        private BuildOrder order = BuildOrder.UNKNOWN;
        private boolean closed;

        void read(Trailer trailer) {
            switch (trailer.key()) {
                case Trailers.APPLICATION -> applications.add(trailer.value());
                case Trailers.ENVIRONMENT -> environments.add(trailer.value());
                case Trailers.IMAGE -> images.add(trailer.value());
                case Trailers.FIELD -> images.add("");
                case Trailers.OPERATION -> {
                    operation = trailer.value();
                    closed = true;
                }
                case Trailers.BUILD_NUMBER -> order = order.withNumber(trailer.value());
                case Trailers.SOURCE_TIME -> order = order.withTime(trailer.value());
                default -> {}
            }
        }

        void addTo(List<LoggedChange> changes, CommitRecord commit) {
            for (int i = 0; i < Math.min(applications.size(), environments.size()); i++) {
                String image = i < images.size() ? images.get(i) : "";
                changes.add(
                        new LoggedChange(commit, operation, applications.get(i), environments.get(i), image, order));
            }
        }
    }
}
