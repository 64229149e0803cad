/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.git.CommitMessage;
import org.gitopsmaven.git.CommitMessage.Trailer;

/** The message of a commit: for people above, for rollback, history and Argo CD below. */
final class ChangeMessage {

    private final ChangeRequest request;
    private final PublishOptions options;

    ChangeMessage(ChangeRequest request, PublishOptions options) {
        this.request = request;
        this.options = options;
    }

    CommitMessage of(List<ImageChange> changes) {
        List<String> body = new ArrayList<>();
        if (changes.size() > 1) {
            changes.forEach(change -> body.add("- " + change));
        } else {
            changes.forEach(change -> body.add(change.before() + " → " + change.after()));
        }
        if (!request.origin().buildUrl().isEmpty()) {
            body.add("");
            body.add("Build: " + request.origin().buildUrl());
        }
        String skip = options.skipCi() ? " [skip ci]" : "";
        return new CommitMessage(subject(changes) + skip, body, trailers(changes));
    }

    private String subject(List<ImageChange> changes) {
        String verb = switch (request.operation()) {
            case BUMP -> "Bump ";
            case PROMOTE -> "Promote ";
            case ROLLBACK -> "Roll back ";
        };
        List<String> environments = changes.stream()
                .map(change -> change.edit().environment().value())
                .distinct()
                .toList();
        String where = " in " + String.join(", ", environments);
        if (changes.size() > 1) {
            return verb + changes.size() + " images" + where;
        }
        ImageEdit edit = changes.get(0).edit();
        return verb + edit.application() + where + " to " + version(edit);
    }

    private static String version(ImageEdit edit) {
        String tag = edit.image().tag();
        String digest = edit.image().digest();
        return tag != null ? tag : digest != null ? digest : edit.image().name();
    }

    /** Each application, environment and image in the same order, so that the n-th of each belong together. */
    private List<Trailer> trailers(List<ImageChange> changes) {
        List<Trailer> trailers = new ArrayList<>();
        for (ImageChange change : changes) {
            trailers.add(new Trailer(
                    "GitOps-Application", change.edit().application().value()));
            trailers.add(new Trailer(
                    "GitOps-Environment", change.edit().environment().value()));
            trailers.add(new Trailer("GitOps-Image", change.after()));
        }
        trailers.add(new Trailer("GitOps-Operation", request.operation().word()));
        ChangeOrigin origin = request.origin();
        if (!origin.commit().isEmpty()) {
            trailers.add(new Trailer("GitOps-Source-Commit", origin.commit()));
        }
        ChangeOrigin.Reference reference = origin.reference();
        if (reference != null) {
            argo(trailers, "author", reference.author());
            argo(trailers, "sha", origin.commit());
            argo(trailers, "subject", reference.subject());
            argo(trailers, "repourl", reference.repository());
            argo(trailers, "date", reference.date());
        }
        return trailers;
    }

    private static void argo(List<Trailer> trailers, String name, String value) {
        if (!value.isEmpty()) {
            trailers.add(new Trailer("Argocd-reference-commit-" + name, value));
        }
    }
}
