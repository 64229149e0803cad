/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.change.place.ImageParts;
import org.gitopsmaven.git.CommitMessage.Trailer;

/** What programs read at the end of a message. */
final class ChangeTrailers {

    private final ChangeRequest request;
    private final String restored;

    ChangeTrailers(ChangeRequest request, String restored) {
        this.request = request;
        this.restored = restored;
    }

    /** Each application, environment and image in the same order, so that the n-th of each belong together. */
    List<Trailer> of(List<FieldChange> changes) {
        List<Trailer> trailers = new ArrayList<>();
        for (FieldChange change : changes) {
            trailers.add(new Trailer(Trailers.APPLICATION, change.application().value()));
            trailers.add(new Trailer(Trailers.ENVIRONMENT, change.environment().value()));
            ImageParts image = change.image();
            trailers.add(
                    image == null
                            ? new Trailer(Trailers.FIELD, change.field() + " = " + change.after())
                            : new Trailer(Trailers.IMAGE, image.toString()));
        }
        trailers.add(new Trailer(Trailers.OPERATION, request.operation().word()));
        operation(trailers);
        origin(trailers, request.origin());
        return trailers;
    }

    private void operation(List<Trailer> trailers) {
        add(trailers, Trailers.RESTORED, restored);
        if (request instanceof ChangeRequest.Promote promote) {
            trailers.add(new Trailer(Trailers.FROM, promote.promotion().from().value()));
            String hotfix = promote.promotion().hotfix();
            add(trailers, Trailers.HOTFIX, hotfix == null ? "" : hotfix);
        }
    }

    private static void origin(List<Trailer> trailers, ChangeOrigin origin) {
        add(trailers, Trailers.SOURCE_COMMIT, origin.commit());
        BuildOrder order = origin.order();
        add(trailers, Trailers.SOURCE_TIME, order.time() == null ? "" : String.valueOf(order.time()));
        add(trailers, Trailers.BUILD_NUMBER, order.number() < 0 ? "" : String.valueOf(order.number()));
        ChangeOrigin.Reference reference = origin.reference();
        if (reference != null) {
            add(trailers, "Argocd-reference-commit-author", reference.author());
            add(trailers, "Argocd-reference-commit-sha", origin.commit());
            add(trailers, "Argocd-reference-commit-subject", reference.subject());
            add(trailers, "Argocd-reference-commit-repourl", reference.repository());
            add(trailers, "Argocd-reference-commit-date", reference.date());
        }
    }

    private static void add(List<Trailer> trailers, String name, String value) {
        if (!value.isEmpty()) {
            trailers.add(new Trailer(name, value));
        }
    }
}
