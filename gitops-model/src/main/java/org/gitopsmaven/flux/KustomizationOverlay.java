/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.flux;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.gitopsmaven.finding.GitOpsException;
import org.gitopsmaven.yaml.YamlEntry;
import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlNode;
import org.gitopsmaven.yaml.YamlScalar;
import org.gitopsmaven.yaml.YamlSequence;
import org.jspecify.annotations.Nullable;

/**
 * What a Flux Kustomization changes in the kustomization file that it builds. Ported from {@code GenerateManifest} of
 * {@code fluxcd/pkg/kustomize}.
 */
public final class KustomizationOverlay {

    private static final Pattern REMOTE = Pattern.compile(
            "(git::|gh:|ssh://|https?://|git@|github\\.com[:/]).+|(file://)?/.*", Pattern.CASE_INSENSITIVE);

    private final FluxKustomization kustomization;

    public KustomizationOverlay(FluxKustomization kustomization) {
        this.kustomization = kustomization;
    }

    /**
     * The changed file.
     *
     * @param file what is in the directory, or what was generated for it
     * @param generated whether it was generated
     * @param exists whether there is something at a path relative to the directory
     */
    public YamlMapping apply(YamlMapping file, boolean generated, Predicate<String> exists) {
        YamlMapping result = file.copy();
        YamlSequence resources = result.sequence("resources");
        if (!generated && (resources == null || resources.isEmpty())) {
            result.put("buildMetadata", list(List.of("originAnnotations"))); // an empty file would not build
        }
        set(result, "namespace", kustomization.object().targetNamespace());
        set(result, "namePrefix", kustomization.namePrefix());
        set(result, "nameSuffix", kustomization.nameSuffix());
        kustomization.patches().forEach(patch -> items(result, "patches").add(patch(patch)));
        addComponents(result, exists);
        kustomization.images().forEach(image -> putImage(result, image));
        if (!kustomization.buildMetadata().isEmpty()) {
            result.put("buildMetadata", list(kustomization.buildMetadata()));
        }
        return result;
    }

    /** An empty text is none: the controller's own types leave it out. */
    private static void set(YamlMapping file, String name, String value) {
        if (!value.isEmpty()) {
            file.put(name, YamlScalar.string(value));
        }
    }

    private static YamlMapping patch(YamlMapping patch) {
        YamlMapping taken = new YamlMapping(List.of(), patch.style(), null, patch.mark(), null);
        for (YamlEntry entry : patch) {
            if (entry.name().equals("patch") || entry.name().equals("target")) {
                taken.add(entry); // options are not handed on
            }
        }
        return taken;
    }

    private void addComponents(YamlMapping file, Predicate<String> exists) {
        for (String component : kustomization.components()) {
            if (REMOTE.matcher(component).matches()) {
                throw new GitOpsException(
                        "component path '" + component + "' must be local and relative",
                        kustomization.object().definedAt());
            }
            if (exists.test(component) || !kustomization.ignoreMissingComponents()) {
                items(file, "components").add(YamlScalar.string(component));
            }
        }
    }

    private static void putImage(YamlMapping file, YamlMapping image) {
        YamlSequence images = items(file, "images");
        for (YamlNode item : images) {
            if (item instanceof YamlMapping before && same(before.text("name"), image.text("name"))) {
                change(before, image);
                return;
            }
        }
        images.add(image.copy());
    }

    private static void change(YamlMapping before, YamlMapping image) {
        if (has(image, "newName")) {
            copy(before, image, "newName");
        }
        if (has(image, "newTag") || has(image, "digest")) {
            copy(before, image, "newTag");
            copy(before, image, "digest");
        }
    }

    private static void copy(YamlMapping before, YamlMapping image, String name) {
        YamlNode value = image.get(name);
        if (value == null) {
            before.remove(name);
        } else {
            before.put(name, value);
        }
    }

    private static boolean has(YamlMapping image, String name) {
        String text = image.text(name);
        return text != null && !text.isEmpty();
    }

    private static boolean same(@Nullable String left, @Nullable String right) {
        return left != null && left.equals(right);
    }

    private static YamlSequence items(YamlMapping file, String name) {
        YamlSequence items = file.sequence(name);
        if (items == null) {
            items = new YamlSequence();
            file.put(name, items);
        }
        return items;
    }

    private static YamlSequence list(List<String> texts) {
        YamlSequence list = new YamlSequence();
        texts.forEach(text -> list.add(YamlScalar.string(text)));
        return list;
    }
}
