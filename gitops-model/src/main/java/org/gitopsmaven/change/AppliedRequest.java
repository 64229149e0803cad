/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.git.BranchChange;
import org.gitopsmaven.git.BranchEdit;
import org.gitopsmaven.git.FileEdit;
import org.gitopsmaven.git.GitSnapshot;
import org.gitopsmaven.git.RepositoryPath;

/** A request applied to a tip, and again to the next. */
final class AppliedRequest implements BranchChange {

    private final ChangeRequest request;
    private final PublishOptions options;
    private final PublishListener listener;
    private List<ImageChange> changes = List.of();

    AppliedRequest(ChangeRequest request, PublishOptions options, PublishListener listener) {
        this.request = request;
        this.options = options;
        this.listener = listener;
        if (!options.allowFloating()) {
            request.edits().forEach(AppliedRequest::refuseFloating);
        }
    }

    /** What the last application changed. */
    synchronized List<ImageChange> changes() {
        return changes;
    }

    @Override
    public synchronized BranchEdit apply(GitSnapshot tip) {
        Map<RepositoryPath, FileEdit> files = new LinkedHashMap<>();
        List<ImageChange> made = new ArrayList<>();
        GitSnapshot edited = tip;
        for (ImageEdit edit : request.edits()) {
            RepositoryPath path = WritePlan.file(edited, edit);
            ValueFile file = ValueFile.read(path, edited.read(path).orElseThrow(() -> missing(path)));
            Place place = file.place(edit);
            if (place.edits().isEmpty()) {
                listener.alreadyThere(edit);
                continue;
            }
            files.put(path, new FileEdit.Put(path, file.with(place.edits())));
            made.add(new ImageChange(edit, path, place.before(), edit.image().toString()));
            edited = tip.with(files.values());
        }
        changes = List.copyOf(made);
        if (made.isEmpty()) {
            return BranchEdit.nothing();
        }
        made.forEach(listener::planned);
        options.verifier().verify(tip, edited, changes);
        return new BranchEdit(List.copyOf(files.values()), new ChangeMessage(request, options).of(made));
    }

    private static void refuseFloating(ImageEdit edit) {
        if (edit.image().isFloating()) {
            throw new GitOpsException(
                    "\"" + edit.image() + "\" may be another image tomorrow: "
                            + (edit.image().tag() == null ? "it has no tag" : "its tag is not fixed"),
                    null,
                    "release a version, give a digest, or allow it with -Dgitops.bump.allowFloating");
        }
    }

    private static GitOpsException missing(RepositoryPath path) {
        return new GitOpsException("there is no such file in the repository", Location.of(path.value()));
    }
}
