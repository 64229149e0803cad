/*
 * Copyright 2026 the gitops-maven-plugin authors
 * SPDX-License-Identifier: Apache-2.0
 */
package org.gitopsmaven.change;

import java.util.List;
import org.gitopsmaven.change.EnvironmentPlaces.Item;
import org.gitopsmaven.change.place.ImagePlace;
import org.gitopsmaven.repository.config.ApplicationSettings;
import org.jspecify.annotations.Nullable;

/**
 * Tells the image that an application is built as from those of others that run beside it: rules for tags hold for its
 * own only.
 *
 * @param name of the image, where the repository says it
 * @param single whether there is only one place, which then is its own
 */
record OwnImage(String application, @Nullable String name, boolean single) {

    static OwnImage of(ApplicationSettings settings, List<Item> items) {
        long images = items.stream()
                .filter(item -> item.found().place() instanceof ImagePlace)
                .map(Item::key)
                .distinct()
                .count();
        return new OwnImage(settings.name().value(), settings.image(), images == 1);
    }

    boolean is(ImagePlace place) {
        return name != null
                ? place.image().name().equals(name) || place.alias().equals(name)
                : single
                        || place.alias().equals(application)
                        || place.image().baseName().equals(application)
                        || place.image().name().isEmpty() && place.alias().isEmpty();
    }
}
