package com.iafactory.studio.cli;

import com.iafactory.studio.account.AccountConfiguration;
import com.iafactory.studio.account.Accounts;
import com.iafactory.studio.account.Email;
import com.iafactory.studio.account.Passwords;
import java.io.PrintWriter;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.core.env.MapPropertySource;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code studio reset-password}: for an owner who is locked out; whoever may run it has the database anyway. */
@Command(
        name = "reset-password",
        mixinStandardHelpOptions = true,
        description = {
            "Prints a one-time token, good for a day, with which the user of this address can choose a new password.",
            "Works beside a running service; uses its database (STUDIO_HOME, or STUDIO_DATABASE_URL)."
        })
final class ResetPasswordCommand implements Callable<Integer> {
    @Parameters(paramLabel = "EMAIL", description = "Address of the account.")
    private String email = "";

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        Accounts.Invited made = offer(Email.of(email), Map.of());
        PrintWriter err = spec.commandLine().getErr();
        spec.commandLine().getOut().println(made.token());
        err.println("studio: good once, until " + made.expiresAt() + ". Use it with");
        err.println("        curl http://localhost:8080/api/v1/auth/reset -H 'Content-Type: application/json'"
                + " -d '{\"token\": \"...\", \"new_password\": \"...\"}'");
        return 0;
    }

    /** @param variables go before the environment's */
    static Accounts.Invited offer(Email email, Map<String, Object> variables) {
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("reset-password", variables));
            context.register(AccountConfiguration.class);
            WorkerCommand.start(context);
            return context.getBean(Passwords.class).offerReset(email);
        }
    }
}
