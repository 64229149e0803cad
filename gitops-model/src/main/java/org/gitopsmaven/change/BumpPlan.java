/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.gitopsmaven.change.Places.Found;
import org.gitopsmaven.change.place.ImageParts;
import org.gitopsmaven.change.place.ImagePlace;
import org.gitopsmaven.change.place.ValueEdit;
import org.gitopsmaven.git.CommitRecord;
import org.gitopsmaven.repository.config.GitOpsYaml;
import org.jspecify.annotations.Nullable;

/** Writes images where applications say which ones run. */
final class BumpPlan implements ChangePlan {

    private final List<ImageEdit> edits;
    private final BuildOrder order;
    private final @Nullable String branch;
    private final PublishOptions options;
    private final Map<String, List<ImageEdit>> elsewhere = new LinkedHashMap<>();
    private volatile boolean superseded;

    /**
     * @param branch the one that is written; edits of environments that have another are put aside. Null when all belong
     *     to it
     */
    BumpPlan(ChangeRequest.Bump bump, @Nullable String branch, PublishOptions options) {
        this.edits = bump.edits();
        this.order = bump.origin().order();
        this.branch = branch;
        this.options = options;
    }

    /** What belongs to other branches. */
    Map<String, List<ImageEdit>> elsewhere() {
        return elsewhere;
    }

    /** Whether newer builds were faster with some of it. */
    boolean isSuperseded() {
        return superseded;
    }

    @Override
    public void apply(Draft draft, PublishListener listener) {
        GitOpsYaml settings = TipSettings.of(draft.tip());
        superseded = false;
        for (ImageEdit edit : here(settings)) {
            apply(edit, settings, draft, listener);
        }
    }

    private void apply(ImageEdit edit, GitOpsYaml settings, Draft draft, PublishListener listener) {
        ImageParts wanted = ImageParts.of(edit.image());
        new TagCheck(settings.environment(edit.environment()), options.allowFloating()).check(wanted, false);
        Found<ImagePlace> found = WritePlan.place(draft.edited(), edit);
        List<ValueEdit> values = found.place().write(wanted);
        if (values.isEmpty()) {
            listener.alreadyThere(edit);
            return;
        }
        Optional<CommitRecord> newer = new Supersession(draft.tip(), order).of(edit);
        if (newer.isPresent()) {
            superseded = true;
            listener.superseded(edit, newer.get());
        } else {
            draft.set(change(edit, found, wanted), values);
        }
    }

    private List<ImageEdit> here(GitOpsYaml settings) {
        elsewhere.clear();
        List<ImageEdit> here = new ArrayList<>();
        for (ImageEdit edit : edits) {
            String own = settings.environment(edit.environment()).branch();
            if (branch == null || own == null || own.equals(branch)) {
                here.add(edit);
            } else {
                elsewhere.computeIfAbsent(own, name -> new ArrayList<>()).add(edit);
            }
        }
        return here;
    }

    private static FieldChange change(ImageEdit edit, Found<ImagePlace> found, ImageParts wanted) {
        return new FieldChange(
                edit.application(),
                edit.environment(),
                found.file().path(),
                found.place().key(),
                found.place().shown(),
                wanted.toString(),
                wanted);
    }
}
