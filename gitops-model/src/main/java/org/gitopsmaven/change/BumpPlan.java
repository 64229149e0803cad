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
import org.gitopsmaven.repository.config.EnvironmentSettings;
import org.gitopsmaven.repository.config.GitOpsYaml;
import org.gitopsmaven.repository.config.TagTemplate;
import org.jspecify.annotations.Nullable;

/** Writes images where applications say which ones run. */
final class BumpPlan implements ChangePlan {

    private static final int SHORT_COMMIT = 7;

    private final List<ImageEdit> edits;
    private final ChangeOrigin origin;
    private final BuildOrder order;
    private final @Nullable String branch;
    private final PublishOptions options;
    private final Map<String, List<ImageEdit>> elsewhere = new LinkedHashMap<>();
    private volatile boolean superseded;
    private volatile GitOpsYaml settings = GitOpsYaml.NONE;

    /**
     * @param branch the one that is written; edits of environments that have another are put aside. Null when all belong
     *     to it
     */
    BumpPlan(ChangeRequest.Bump bump, @Nullable String branch, PublishOptions options) {
        this.edits = bump.edits();
        this.origin = bump.origin();
        this.order = origin.order();
        this.branch = branch;
        this.options = options;
    }

    /** What belongs to other branches. */
    Map<String, List<ImageEdit>> elsewhere() {
        return elsewhere;
    }

    /** What was set where it was last applied. */
    GitOpsYaml settings() {
        return settings;
    }

    /** Whether newer builds were faster with some of it. */
    boolean isSuperseded() {
        return superseded;
    }

    @Override
    public void apply(Draft draft, PublishListener listener) {
        settings = draft.settings();
        superseded = false;
        for (ImageEdit edit : here(settings)) {
            apply(edit, settings, draft, listener);
        }
    }

    private void apply(ImageEdit edit, GitOpsYaml settings, Draft draft, PublishListener listener) {
        ImageParts wanted = tagged(edit, settings.environment(edit.environment()));
        new TagCheck(settings.environment(edit.environment()), options.allowFloating()).check(wanted, false);
        Optional<CommitRecord> newer = Optional.empty();
        boolean asked = false;
        boolean changed = false;
        for (Found<ImagePlace> found : WritePlan.places(draft.edited(), edit, settings)) {
            List<ValueEdit> values = found.place().write(wanted);
            if (!values.isEmpty() && !asked) {
                newer = new Supersession(draft.tip(), order).of(edit);
                asked = true;
            }
            if (!values.isEmpty() && newer.isEmpty()) {
                draft.set(change(edit, found, wanted), values);
                changed = true;
            }
        }
        tell(edit, newer, changed, listener);
    }

    private void tell(ImageEdit edit, Optional<CommitRecord> newer, boolean changed, PublishListener listener) {
        if (newer.isPresent()) {
            superseded = true;
            listener.superseded(edit, newer.get());
        } else if (!changed) {
            listener.alreadyThere(edit);
        }
    }

    /** An image that is named without a tag gets the one that the environment makes of what is known of the build. */
    private ImageParts tagged(ImageEdit edit, EnvironmentSettings environment) {
        ImageParts image = ImageParts.of(edit.image());
        TagTemplate template = environment.tags().template();
        if (template == null || !image.tag().isEmpty() || !image.digest().isEmpty()) {
            return image;
        }
        Map<String, String> known = new LinkedHashMap<>();
        String commit = origin.commit();
        known.put("commit", commit);
        known.put("shortCommit", commit.substring(0, Math.min(SHORT_COMMIT, commit.length())));
        known.put("branch", origin.branch());
        known.put("version", edit.version());
        known.put("build", order.number() < 0 ? "" : String.valueOf(order.number()));
        return image.withTag(template.expand(known));
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
