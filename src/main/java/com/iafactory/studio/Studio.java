package com.iafactory.studio;

import com.iafactory.studio.cli.StudioCommand;
import org.springframework.modulith.Modulithic;

/** The studio: one jar, many commands. */
@Modulithic(systemName = "IAFactory Video Studio Pro")
public class Studio {
    public static void main(String[] arguments) {
        System.exit(StudioCommand.run(arguments));
    }
}
