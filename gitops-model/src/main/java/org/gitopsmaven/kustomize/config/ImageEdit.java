/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.kustomize.config;

import org.gitopsmaven.yaml.YamlMapping;
import org.gitopsmaven.yaml.YamlScalar;
import org.jspecify.annotations.Nullable;

/**
 * What {@code kustomize edit set image} is told: {@code name=new:tag@digest}, {@code name:tag} or {@code name@digest}.
 *
 * @param name the image that is replaced
 * @param newName null to keep the name
 * @param newTag null for none, {@code *} to keep
 */
record ImageEdit(
        String name,
        @Nullable String newName,
        @Nullable String newTag,
        @Nullable String digest) {

    static ImageEdit parse(String text) {
        int equals = text.indexOf('=');
        String image = equals < 0 ? text : text.substring(equals + 1);
        int at = image.indexOf('@');
        String digest = at < 0 ? null : image.substring(at + 1);
        String tagged = at < 0 ? image : image.substring(0, at);
        int colon = tagged.lastIndexOf(':');
        boolean hasTag = colon > tagged.lastIndexOf('/');
        String own = hasTag ? tagged.substring(0, colon) : tagged;
        String tag = hasTag ? tagged.substring(colon + 1) : null;
        return equals < 0
                ? new ImageEdit(own, null, tag, digest)
                : new ImageEdit(text.substring(0, equals), own, tag, digest);
    }

    /** Changes an entry of {@code images}; an asterisk keeps what is there. */
    void applyTo(YamlMapping entry) {
        entry.put("name", YamlScalar.string(name));
        set(entry, "newName", newName);
        boolean keepsTag = "*".equals(newTag);
        if (!keepsTag && (newTag != null || digest != null)) {
            set(entry, "newTag", newTag);
            set(entry, "digest", digest);
        }
    }

    private static void set(YamlMapping entry, String field, @Nullable String value) {
        if (value == null) {
            entry.remove(field);
        } else if (!value.equals("*")) {
            entry.put(field, YamlScalar.string(value));
        }
    }
}
