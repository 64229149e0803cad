/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import java.util.ArrayList;
import java.util.List;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.finding.Location;
import org.gitopsmaven.resource.ImageReference;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlPath;
import org.gitopsmaven.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/** The entry of a kustomization's {@code images:} that sets an application's image. */
final class KustomizationImages {

    private final YamlMapping kustomization;
    private final String file;

    KustomizationImages(YamlMapping kustomization, String file) {
        this.kustomization = kustomization;
        this.file = file;
    }

    /** The entry for the image, by the name it gives or, failing that, the name it replaces. */
    Place place(ImageEdit edit) {
        YamlSequence images = kustomization.sequence("images");
        int index = images == null ? -1 : index(images, edit);
        if (images == null || index < 0 || !(images.get(index) instanceof YamlMapping entry)) {
            throw none(images, edit);
        }
        return new Place(shown(entry), edits(index, entry, edit.image()));
    }

    private int index(YamlSequence images, ImageEdit edit) {
        String name = edit.image().name();
        List<Integer> found = matching(images, entry -> name.equals(effectiveName(entry)));
        if (found.isEmpty()) {
            found = matching(images, entry -> name.equals(entry.text("name")));
        }
        if (found.isEmpty()) {
            // "name: web, newName: old-registry/web": the application's own placeholder
            found = matching(images, entry -> edit.application().value().equals(entry.text("name")));
        }
        if (found.size() > 1) {
            YamlNode second = images.get(found.get(1));
            throw new GitOpsException(
                    "images has " + found.size() + " entries for " + name,
                    new Location(file, second.mark().line(), second.mark().column()),
                    "remove the ones that are too many");
        }
        return found.isEmpty() ? -1 : found.get(0);
    }

    private static List<Integer> matching(YamlSequence images, java.util.function.Predicate<YamlMapping> condition) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < images.size(); i++) {
            if (images.get(i) instanceof YamlMapping entry && condition.test(entry)) {
                found.add(i);
            }
        }
        return found;
    }

    private static List<ValueEdit> edits(int index, YamlMapping entry, ImageReference image) {
        List<ValueEdit> edits = new ArrayList<>();
        if (!image.name().equals(effectiveName(entry))) {
            edits.add(new ValueEdit(entryPath(index), "newName", image.name()));
        }
        set(edits, index, entry, "newTag", image.tag());
        set(edits, index, entry, "digest", image.digest());
        return edits;
    }

    /** What the image does not have must not stay behind: kustomize would join it with the rest. */
    private static void set(List<ValueEdit> edits, int index, YamlMapping entry, String key, @Nullable String value) {
        boolean same = value == null ? !entry.contains(key) : value.equals(entry.text(key));
        if (!same) {
            edits.add(new ValueEdit(entryPath(index), key, value));
        }
    }

    private static YamlPath entryPath(int index) {
        return YamlPath.ofKeys("images").item(index);
    }

    private static @Nullable String effectiveName(YamlMapping entry) {
        String newName = entry.text("newName");
        return newName == null || newName.isEmpty() ? entry.text("name") : newName;
    }

    private static String shown(YamlMapping entry) {
        String tag = entry.text("newTag");
        String digest = entry.text("digest");
        return effectiveName(entry) + (tag == null ? "" : ":" + tag) + (digest == null ? "" : "@" + digest);
    }

    private GitOpsException none(@Nullable YamlSequence images, ImageEdit edit) {
        List<String> names = new ArrayList<>();
        if (images != null) {
            images.forEach(node -> names.add(node instanceof YamlMapping entry ? shown(entry) : String.valueOf(node)));
        }
        String there = names.isEmpty() ? "it has none" : "there are: " + String.join(", ", names);
        int line = images == null ? 0 : images.mark().line();
        return new GitOpsException(
                "images has no entry for " + edit.image().name() + "; " + there,
                new Location(file, line, 0),
                "add   - name: " + edit.image().name() + "   with a newTag, or set the image's name (-Dgitops.image)");
    }
}
